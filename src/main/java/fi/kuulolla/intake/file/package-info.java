/** Reads .xlsx and .csv files row by row within fixed limits; knows nothing of what the cells mean. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.intake.file;
