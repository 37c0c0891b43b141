package fi.kuulolla.participation;

import fi.kuulolla.shared.CodeConverter;
import fi.kuulolla.shared.Role;
import jakarta.persistence.Converter;

/** Codes in the database are those of the vocabulary, in lower case. */
final class LedgerCodes {
    private LedgerCodes() {}

    @Converter
    static class OfStatus extends CodeConverter<Status> {
        OfStatus() {
            super(Status::code, Status::ofCode);
        }
    }

    @Converter
    static class OfSource extends CodeConverter<Source> {
        OfSource() {
            super(Source::code, Source::ofCode);
        }
    }

    @Converter
    static class OfPhase extends CodeConverter<LedgerPhase> {
        OfPhase() {
            super(LedgerPhase::code, LedgerPhase::ofCode);
        }
    }

    @Converter
    static class OfMeans extends CodeConverter<Means> {
        OfMeans() {
            super(Means::code, code -> Means.ofCode(code).orElseThrow());
        }
    }

    @Converter
    static class OfRole extends CodeConverter<Role> {
        OfRole() {
            super(Role::code, code -> Role.ofCode(code).orElseThrow());
        }
    }
}
