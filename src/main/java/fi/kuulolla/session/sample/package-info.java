/** The sample workspace of an invented organisation, made through the same services as everything else. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.session.sample;
