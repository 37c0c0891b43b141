package fi.kuulolla.workshop;

import jakarta.persistence.AttributeConverter;
import java.util.Locale;

/** Enums as the lower-case codes of the database. */
final class Codes {
    private Codes() {}

    static class OfStatus implements AttributeConverter<WorkshopStatus, String> {
        @Override
        public String convertToDatabaseColumn(WorkshopStatus status) {
            return status.code();
        }

        @Override
        public WorkshopStatus convertToEntityAttribute(String code) {
            return WorkshopStatus.valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    static class OfStageState implements AttributeConverter<StageState, String> {
        @Override
        public String convertToDatabaseColumn(StageState state) {
            return state.code();
        }

        @Override
        public StageState convertToEntityAttribute(String code) {
            return StageState.valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    static class OfChannel implements AttributeConverter<Channel, String> {
        @Override
        public String convertToDatabaseColumn(Channel channel) {
            return channel.code();
        }

        @Override
        public Channel convertToEntityAttribute(String code) {
            return Channel.valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
