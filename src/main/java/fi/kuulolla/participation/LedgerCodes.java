package fi.kuulolla.participation;

import fi.kuulolla.shared.Role;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Codes in the database are those of the vocabulary, in lower case. */
final class LedgerCodes {
    private LedgerCodes() {}

    @Converter
    static class OfStatus implements AttributeConverter<Status, String> {
        @Override
        public String convertToDatabaseColumn(Status status) {
            return status.code();
        }

        @Override
        public Status convertToEntityAttribute(String code) {
            return Status.ofCode(code);
        }
    }

    @Converter
    static class OfSource implements AttributeConverter<Source, String> {
        @Override
        public String convertToDatabaseColumn(Source source) {
            return source.code();
        }

        @Override
        public Source convertToEntityAttribute(String code) {
            return Source.ofCode(code);
        }
    }

    @Converter
    static class OfPhase implements AttributeConverter<LedgerPhase, String> {
        @Override
        public String convertToDatabaseColumn(LedgerPhase phase) {
            return phase.code();
        }

        @Override
        public LedgerPhase convertToEntityAttribute(String code) {
            return LedgerPhase.ofCode(code);
        }
    }

    @Converter
    static class OfMeans implements AttributeConverter<Means, String> {
        @Override
        public String convertToDatabaseColumn(Means means) {
            return means.code();
        }

        @Override
        public Means convertToEntityAttribute(String code) {
            return Means.ofCode(code).orElseThrow();
        }
    }

    @Converter
    static class OfRole implements AttributeConverter<Role, String> {
        @Override
        public String convertToDatabaseColumn(Role role) {
            return role.code();
        }

        @Override
        public Role convertToEntityAttribute(String code) {
            return Role.ofCode(code).orElseThrow();
        }
    }
}
