package fi.kuulolla.workshop;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.LangTexts;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.Refused;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** A stage of one workshop's agenda: its settings, its texts, its runs. */
@Entity
class Stage {
    static final int LONGEST = 480;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "workshop_id")
    private Workshop workshop;

    private int position;
    private String kind;
    private int minutes;
    private boolean anonymous;
    private int voteBudget;
    private int voteCap;

    @Convert(converter = Codes.OfStageState.class)
    private StageState state = StageState.PLANNED;

    private boolean revealed;
    private boolean inputPaused;
    private boolean sealed;

    @ElementCollection
    @CollectionTable(name = "stage_text", joinColumns = @JoinColumn(name = "stage_id"))
    @Column(name = "value")
    @BatchSize(size = 100)
    private Map<StageTextKey, String> texts = new HashMap<>();

    @OneToMany(mappedBy = "stage", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("openedAt, id")
    @BatchSize(size = 100)
    private List<StageRun> runs = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Stage() {}

    Stage(Workshop workshop, int position, MethodStage from) {
        this.id = Ids.ordered();
        this.workshop = workshop;
        this.position = position;
        this.kind = from.kind();
        this.minutes = from.minutes();
        this.anonymous = from.anonymous();
        this.voteBudget = from.voteBudget();
        this.voteCap = from.voteCap();
        from.name().texts().forEach((lang, text) -> texts.put(StageTextKey.of(StageTextKey.NAME, lang), text));
        from.prompt().texts().forEach((lang, text) -> texts.put(StageTextKey.of(StageTextKey.PROMPT, lang), text));
    }

    // The run

    void open(Clock clock) {
        if (state == StageState.OPEN) {
            throw new Refused("stage-open");
        }
        state = StageState.OPEN;
        inputPaused = false;
        sealed = false;
        runs.add(new StageRun(this, minutes, clock));
    }

    void close(Clock clock) {
        end(StageState.CLOSED, clock);
    }

    /** Stops without closing: its turn comes again. */
    void interrupt(Clock clock) {
        end(StageState.PLANNED, clock);
    }

    private void end(StageState ended, Clock clock) {
        state = ended;
        inputPaused = false;
        if (hasRun()) {
            runs.getLast().close(clock);
        }
    }

    void skip() {
        state = StageState.SKIPPED;
    }

    void plan() {
        state = StageState.PLANNED;
    }

    /** Leaving it was a mistake: its last run goes on. */
    void goOn() {
        state = StageState.OPEN;
        runs.getLast().goOn();
    }

    void reveal(boolean visible, Clock clock) {
        revealed = visible;
        if (visible && hasRun()) {
            runs.getLast().revealed(clock);
        }
    }

    void pauseInput(boolean paused) {
        inputPaused = paused;
    }

    void seal() {
        if (state == StageState.OPEN) {
            throw new Refused("stage-open");
        }
        sealed = true;
    }

    StageRun run() {
        if (!hasRun()) {
            throw new Refused("nothing-open");
        }
        return runs.getLast();
    }

    boolean hasRun() {
        return !runs.isEmpty();
    }

    // The plan

    void setMinutes(int minutes) {
        if (minutes < 1 || minutes > LONGEST) {
            throw new Refused("minutes-out-of-range");
        }
        this.minutes = minutes;
    }

    void setAnonymous(boolean anonymous) {
        // Notes keep or lack their writer as they were promised when they were written.
        if (hasRun()) {
            throw new Refused("stage-has-run");
        }
        this.anonymous = anonymous;
    }

    void setVotes(int budget, int cap) {
        if (hasRun()) {
            throw new Refused("stage-has-run");
        }
        if (budget < 1 || budget > 20 || cap < 1 || cap > budget) {
            throw new Refused("votes-out-of-range");
        }
        this.voteBudget = budget;
        this.voteCap = cap;
    }

    /** An empty text removes the language, so that it falls back. */
    void setText(String key, Lang lang, String text) {
        if (text.isEmpty()) {
            texts.remove(StageTextKey.of(key, lang));
        } else {
            texts.put(StageTextKey.of(key, lang), text);
        }
    }

    void moveTo(int position) {
        this.position = position;
    }

    MethodStage asInMethod() {
        return new MethodStage(
                kind, minutes, anonymous, voteBudget, voteCap, texts(StageTextKey.NAME), texts(StageTextKey.PROMPT));
    }

    private LangTexts texts(String key) {
        Map<Lang, String> found = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            String text = texts.get(StageTextKey.of(key, lang));
            if (text != null) {
                found.put(lang, text);
            }
        }
        return new LangTexts(found);
    }

    boolean lastTextOf(String key, Lang lang) {
        return texts.keySet().stream()
                .noneMatch(k -> k.key().equals(key) && !k.lang().equals(lang.code()));
    }

    StageView view(int no) {
        return new StageView(
                id,
                no,
                kind,
                minutes,
                anonymous,
                voteBudget,
                voteCap,
                state,
                revealed,
                inputPaused,
                sealed,
                texts(StageTextKey.NAME),
                texts(StageTextKey.PROMPT),
                hasRun() ? runs.getLast().clock() : null,
                hasRun());
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    int position() {
        return position;
    }

    StageState state() {
        return state;
    }

    boolean isRevealed() {
        return revealed;
    }

    List<StageRun> runs() {
        return runs;
    }
}
