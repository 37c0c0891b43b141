package fi.kuulolla.workshop;

import fi.kuulolla.shared.CodeConverter;
import java.util.Locale;

/** Enums as the lower-case codes of the database. */
final class Codes {
    private Codes() {}

    static class OfStatus extends CodeConverter<WorkshopStatus> {
        OfStatus() {
            super(WorkshopStatus::code, code -> WorkshopStatus.valueOf(code.toUpperCase(Locale.ROOT)));
        }
    }

    static class OfStageState extends CodeConverter<StageState> {
        OfStageState() {
            super(StageState::code, code -> StageState.valueOf(code.toUpperCase(Locale.ROOT)));
        }
    }

    static class OfChannel extends CodeConverter<Channel> {
        OfChannel() {
            super(Channel::code, code -> Channel.valueOf(code.toUpperCase(Locale.ROOT)));
        }
    }
}
