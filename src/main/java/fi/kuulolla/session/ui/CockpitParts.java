package fi.kuulolla.session.ui;

import com.vaadin.flow.component.UI;
import fi.kuulolla.board.Contributions;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shell.PublicAddress;
import fi.kuulolla.workshop.Running;
import fi.kuulolla.workshop.StageKinds;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a cockpit together for one facilitator and one workshop. */
@Component
class CockpitParts {
    private final Workshops workshops;
    private final Running running;
    private final StageKinds kinds;
    private final ServiceModels models;
    private final Contributions contributions;
    private final Texts texts;
    private final Vocabulary vocabulary;
    private final Panels panels;
    private final WorkPlaces works;
    private final PublicAddress address;
    private final Clock clock;

    CockpitParts(
            Workshops workshops,
            Running running,
            StageKinds kinds,
            ServiceModels models,
            Contributions contributions,
            Texts texts,
            Vocabulary vocabulary,
            Panels panels,
            WorkPlaces works,
            PublicAddress address,
            Clock clock) {
        this.workshops = workshops;
        this.running = running;
        this.kinds = kinds;
        this.models = models;
        this.contributions = contributions;
        this.texts = texts;
        this.vocabulary = vocabulary;
        this.panels = panels;
        this.works = works;
        this.address = address;
        this.clock = clock;
    }

    Cockpit open(Actor.Staff staff, UUID workshop, UI ui) {
        WorkshopView view = workshops.get(staff, workshop);
        Words words = new Words(texts, vocabulary, ui.getLocale());
        return new Cockpit(
                staff,
                workshop,
                words,
                models.get(staff, view.model()).name(),
                () -> new Now(workshops.get(staff, workshop), kinds, contributions.late(workshop), clock.instant()),
                (toasts, refresh, askToClose) ->
                        new Steering(staff, workshop, workshops, running, words, toasts, refresh, askToClose),
                panels,
                works,
                JoinAddress.of(address, view.joinCode()));
    }
}
