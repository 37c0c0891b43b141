package fi.kuulolla.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** A board ready to be sent: made once, also compressed once, for a thousand phones that fetch it in the same second. */
public record BoardBytes(long rev, byte[] json, byte[] gzip) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static BoardBytes of(Board board) {
        byte[] json = JSON.writeValueAsBytes(board);
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(json.length / 2 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BoardBytes(board.rev(), json, compressed.toByteArray());
    }

    static String json(FrameJson frame) {
        return JSON.writeValueAsString(frame);
    }
}
