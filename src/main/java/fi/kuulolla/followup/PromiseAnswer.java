package fi.kuulolla.followup;

import fi.kuulolla.shared.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An answer told back. Never edited: a correction is a new answer. */
@Entity
@Immutable
@Table(name = "promise_answer")
class PromiseAnswer {
    /** Ordered, so answers of one day keep their order. */
    @Id
    private UUID id = Ids.ordered();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "promise_id")
    private Promise promise;

    @Convert(converter = StateCodes.Answers.class)
    private AnswerKind kind;

    private String text;
    private String signed;
    private LocalDate toldOn;
    private UUID staffId;

    @SuppressWarnings("NullAway.Init") // for the mapper
    protected PromiseAnswer() {}

    PromiseAnswer(Promise promise, AnswerKind kind, String text, String signed, UUID staff, LocalDate on) {
        this.promise = promise;
        this.kind = kind;
        this.text = text;
        this.signed = signed;
        this.staffId = staff;
        this.toldOn = on;
    }

    AnswerView view() {
        return new AnswerView(kind, text, signed, toldOn);
    }
}
