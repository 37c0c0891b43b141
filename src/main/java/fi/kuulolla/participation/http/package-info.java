/** The ledger for coordinators and BI tools, over HTTP. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.participation.http;
