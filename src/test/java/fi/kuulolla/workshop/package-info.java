/** Tests of planning and running workshops. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.workshop;
