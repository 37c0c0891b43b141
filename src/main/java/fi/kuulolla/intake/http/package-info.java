/** Taking files in over HTTP. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.intake.http;
