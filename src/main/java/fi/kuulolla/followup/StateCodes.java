package fi.kuulolla.followup;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Codes in the database are those of the vocabulary, in lower case. */
final class StateCodes {
    private StateCodes() {}

    @Converter
    static class Promises implements AttributeConverter<PromiseState, String> {
        @Override
        public String convertToDatabaseColumn(PromiseState state) {
            return state.code();
        }

        @Override
        public PromiseState convertToEntityAttribute(String code) {
            return PromiseState.ofCode(code);
        }
    }

    @Converter
    static class Answers implements AttributeConverter<AnswerKind, String> {
        @Override
        public String convertToDatabaseColumn(AnswerKind kind) {
            return kind.code();
        }

        @Override
        public AnswerKind convertToEntityAttribute(String code) {
            return AnswerKind.ofCode(code);
        }
    }
}
