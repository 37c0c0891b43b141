package fi.kuulolla.programme;

import fi.kuulolla.shared.Phase;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps phases, their states and fields as the codes of the vocabulary. */
final class PhaseCodes {
    private PhaseCodes() {}

    @Converter
    static class OfPhase implements AttributeConverter<Phase, String> {
        @Override
        public String convertToDatabaseColumn(Phase phase) {
            return phase.code();
        }

        @Override
        public Phase convertToEntityAttribute(String code) {
            return Phase.ofCode(code);
        }
    }

    @Converter
    static class OfState implements AttributeConverter<PhaseState, String> {
        @Override
        public String convertToDatabaseColumn(PhaseState state) {
            return state.code();
        }

        @Override
        public PhaseState convertToEntityAttribute(String code) {
            return PhaseState.ofCode(code);
        }
    }

    @Converter
    static class OfField implements AttributeConverter<ModelField, String> {
        @Override
        public String convertToDatabaseColumn(ModelField field) {
            return field.code();
        }

        @Override
        public ModelField convertToEntityAttribute(String code) {
            return ModelField.ofCode(code);
        }
    }
}
