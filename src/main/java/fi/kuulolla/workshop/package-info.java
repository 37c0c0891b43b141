/** Workshops, methods, agendas and stages: what is planned, what runs, what ran when. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.workshop;
