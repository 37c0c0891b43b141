package fi.kuulolla.followup;

import fi.kuulolla.shared.CodeConverter;
import jakarta.persistence.Converter;

/** Codes in the database are those of the vocabulary, in lower case. */
final class StateCodes {
    private StateCodes() {}

    @Converter
    static class Promises extends CodeConverter<PromiseState> {
        Promises() {
            super(PromiseState::code, PromiseState::ofCode);
        }
    }

    @Converter
    static class Answers extends CodeConverter<AnswerKind> {
        Answers() {
            super(AnswerKind::code, AnswerKind::ofCode);
        }
    }
}
