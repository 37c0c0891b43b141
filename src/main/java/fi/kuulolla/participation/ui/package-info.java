/** Cells and records of the ledger on staff screens. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.participation.ui;
