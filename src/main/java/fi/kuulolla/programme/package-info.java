/** Programmes, projects, service models and their phases. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.programme;
