package fi.kuulolla.board;

import fi.kuulolla.workshop.StageKind;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of stages this room brings: three in which people write, and one that clusters what they wrote. */
@Configuration(proxyBeanMethods = false)
class NoteStages {

    @Bean
    StageKind checkinStage(AnonymousRows rows) {
        return new Writing("checkin", false, rows);
    }

    @Bean
    StageKind notesStage(AnonymousRows rows) {
        return new Writing("notes", true, rows);
    }

    @Bean
    StageKind boardStage(AnonymousRows rows) {
        return new Writing("board", false, rows);
    }

    @Bean
    StageKind themesStage() {
        return new Clustering();
    }

    private record Writing(String code, boolean hidesUntilReveal, AnonymousRows rows) implements StageKind {
        @Override
        public boolean takesNotes() {
            return true;
        }

        @Override
        public void revealing(WorkshopView workshop, StageView stage) {
            rows.rewrite(stage);
        }

        @Override
        public void closing(WorkshopView workshop, StageView stage) {
            rows.rewrite(stage);
        }
    }

    private record Clustering() implements StageKind {
        @Override
        public String code() {
            return "themes";
        }

        @Override
        public boolean worksOnNotes() {
            return true;
        }
    }
}
