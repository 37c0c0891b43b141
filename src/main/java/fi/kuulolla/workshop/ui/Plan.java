package fi.kuulolla.workshop.ui;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.workshop.Agenda;
import fi.kuulolla.workshop.RemovedStage;
import fi.kuulolla.workshop.Running;
import fi.kuulolla.workshop.WorkshopDetails;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.util.UUID;

/** The plan of one workshop in the hands of one facilitator: the services with their first two arguments filled in. */
record Plan(Staff staff, UUID workshop, Workshops workshops, Agenda agenda, Running running) {

    WorkshopView newest() {
        return workshops.get(staff, workshop);
    }

    void minutes(UUID stage, int minutes) {
        agenda.setMinutes(staff, workshop, stage, minutes);
    }

    void move(UUID stage, boolean up) {
        agenda.move(staff, workshop, stage, up);
    }

    UUID add(String kind) {
        return agenda.addStage(staff, workshop, kind);
    }

    RemovedStage remove(UUID stage) {
        return agenda.removeStage(staff, workshop, stage);
    }

    UUID putBack(RemovedStage removed) {
        return agenda.putBack(staff, workshop, removed);
    }

    void name(UUID stage, Lang lang, String name) {
        agenda.setName(staff, workshop, stage, lang, name);
    }

    void prompt(UUID stage, Lang lang, String prompt) {
        agenda.setPrompt(staff, workshop, stage, lang, prompt);
    }

    void anonymous(UUID stage, boolean anonymous) {
        agenda.setAnonymous(staff, workshop, stage, anonymous);
    }

    void votes(UUID stage, int budget, int cap) {
        agenda.setVotes(staff, workshop, stage, budget, cap);
    }

    void invite(Role role, int people) {
        agenda.setInvited(staff, workshop, role, people);
    }

    void details(WorkshopDetails details) {
        agenda.setDetails(staff, workshop, details);
    }

    void open() {
        running.open(staff, workshop);
    }
}
