package fi.kuulolla.followup;

import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.Refused;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision that somebody takes on. It is taken, never assigned, and cannot end without its answer to the contributors. */
@Entity
class Promise {
    @Id
    private UUID id = Ids.ordered();

    private UUID organisationId;
    private UUID workshopId;
    private @Nullable UUID stageId;
    private String what;

    @Convert(converter = StateCodes.Promises.class)
    private PromiseState state = PromiseState.PROPOSED;

    private @Nullable String ownerName;
    private @Nullable String ownerUnit;
    private @Nullable LocalDate due;
    private @Nullable String ownerAfter;
    private @Nullable UUID takenBy;
    private boolean takenAloud;
    private @Nullable String writtenDownBy;
    private @Nullable String movedTo;
    private @Nullable String declineReason;

    @Version
    private int version;

    private Instant createdAt;
    private @Nullable LocalDate closedOn;

    @ElementCollection
    @CollectionTable(name = "promise_theme", joinColumns = @JoinColumn(name = "promise_id"))
    @Column(name = "theme_id")
    private Set<UUID> themes = new LinkedHashSet<>();

    @OneToMany(mappedBy = "promise", cascade = CascadeType.PERSIST)
    @OrderBy("toldOn, id")
    private List<PromiseAnswer> answers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for the mapper
    protected Promise() {}

    private Promise(UUID organisation, UUID workshop, @Nullable UUID stage, String what, Set<UUID> themes, Instant at) {
        this.organisationId = organisation;
        this.workshopId = workshop;
        this.stageId = stage;
        this.what = what;
        this.themes.addAll(themes);
        this.createdAt = at;
    }

    static Promise proposed(
            UUID organisation, UUID workshop, @Nullable UUID stage, String what, Set<UUID> themes, Instant at) {
        return new Promise(organisation, workshop, stage, CleanText.of(what, CleanText.CONTRIBUTION), themes, at);
    }

    /** A participant takes it on their own phone; the same participant may say it again in other words. */
    void takenBy(Actor.Participant participant, TakePromise by) {
        boolean again = state == PromiseState.TAKEN && participant.id().equals(takenBy);
        if (!again) {
            mustBe(PromiseState.PROPOSED, "promise-taken");
        }
        takenBy = participant.id();
        take(again ? by.completedBy(ownerUnit, due, ownerAfter) : by);
    }

    /** Staff take it for themselves, under their own name, or write down what somebody said aloud. */
    void takenBy(Actor.Staff staff, TakePromise by) {
        mustBe(PromiseState.PROPOSED, "promise-taken");
        if (by.aloud()) {
            takenAloud = true;
            writtenDownBy = staff.name();
        } else if (!by.name().equals(staff.name())) {
            throw new Refused("promise-assigned");
        }
        take(by);
    }

    private void take(TakePromise by) {
        state = PromiseState.TAKEN;
        ownerName = by.name();
        ownerUnit = by.unit();
        due = by.due();
        ownerAfter = by.ownerAfter();
    }

    /** A date was agreed on later, or moved. */
    void dueOn(LocalDate day) {
        mustBe(PromiseState.TAKEN, state.closed() ? "promise-closed" : "promise-not-taken");
        due = day;
    }

    /** What was promised was carried out, or tried. Only what somebody took on can be done. */
    void done(Telling telling) {
        mustBe(PromiseState.TAKEN, state.closed() ? "promise-closed" : "promise-not-taken");
        close(PromiseState.DONE, telling);
    }

    void movedTo(String whom, Telling telling) {
        mustNotBeClosed();
        movedTo = CleanText.of(whom, CleanText.TITLE);
        close(PromiseState.MOVED, telling);
    }

    /** It will not be carried out: the answer says why. */
    void declined(Telling telling) {
        mustNotBeClosed();
        declineReason = telling.text();
        close(PromiseState.DECLINED, telling);
    }

    /** Tells the contributors how it goes; how it ended can be told only by ending it, and again afterwards. */
    void told(Telling telling) {
        if (telling.kind().ends() && !state.closed()) {
            throw new Refused("promise-not-closed");
        }
        answers.add(telling.of(this));
    }

    private void close(PromiseState end, Telling telling) {
        answers.add(telling.of(this));
        state = end;
        closedOn = telling.on();
    }

    private void mustNotBeClosed() {
        if (state.closed()) {
            throw new Refused("promise-closed");
        }
    }

    private void mustBe(PromiseState expected, String otherwise) {
        if (state != expected) {
            throw new Refused(otherwise);
        }
    }

    boolean proposed() {
        return state == PromiseState.PROPOSED;
    }

    UUID id() {
        return id;
    }

    UUID workshop() {
        return workshopId;
    }

    Set<UUID> themes() {
        return Set.copyOf(themes);
    }

    /** Changes with everything anybody can see of it. */
    long revision() {
        return 31L * (31L * id.hashCode() + version) + answers.size();
    }

    PromiseView view(Surroundings around) {
        PromiseView.Owner owner = ownerName == null
                ? null
                : new PromiseView.Owner(ownerName, text(ownerUnit), text(ownerAfter), takenAloud, writtenDownBy);
        return new PromiseView(
                id,
                workshopId,
                around.workshopTitle(),
                around.model(),
                stageId,
                what,
                state,
                owner,
                due,
                movedTo,
                declineReason,
                closedOn,
                around.themes(themes),
                answers.stream().map(PromiseAnswer::view).toList());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
