/** What every room may use: actors, codes of the vocabulary, the rule of small groups, ids, refusals. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.shared;
