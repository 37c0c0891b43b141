package fi.kuulolla.followup;

import java.time.LocalDate;

/** One answer to the contributors, signed with a name and a date. */
public record AnswerView(AnswerKind kind, String text, String signed, LocalDate on) {}
