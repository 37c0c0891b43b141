package fi.kuulolla.programme;

import fi.kuulolla.shared.CodeConverter;
import fi.kuulolla.shared.Phase;
import jakarta.persistence.Converter;

/** Keeps phases, their states and fields as the codes of the vocabulary. */
final class PhaseCodes {
    private PhaseCodes() {}

    @Converter
    static class OfPhase extends CodeConverter<Phase> {
        OfPhase() {
            super(Phase::code, Phase::ofCode);
        }
    }

    @Converter
    static class OfState extends CodeConverter<PhaseState> {
        OfState() {
            super(PhaseState::code, PhaseState::ofCode);
        }
    }

    @Converter
    static class OfField extends CodeConverter<ModelField> {
        OfField() {
            super(ModelField::code, ModelField::ofCode);
        }
    }
}
