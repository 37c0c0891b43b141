package fi.kuulolla.report;

/**
 * A paper for somebody without a device.
 *
 * @param code under which they find what became of their note
 * @param address full address of the answer page with the code
 * @param text what they said, so that they know their own paper
 */
public record AnswerSheet(String code, String address, String text) {}
