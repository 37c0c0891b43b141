package fi.kuulolla.shell;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A QR code as an SVG picture: dark on white, with the quiet edge scanners need. */
public final class QrSvg {
    private static final int EDGE = 4;

    private QrSvg() {}

    /** As the address of an image, for pages that are made of text. */
    public static String asImage(String text) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(of(text).getBytes(StandardCharsets.UTF_8));
    }

    /** The picture as SVG text. */
    public static String of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + EDGE)
                            .append(' ')
                            .append(y + EDGE)
                            .append("h1v1h-1z");
                }
            }
        }
        int size = code.size + 2 * EDGE;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "H0z\"/>"
                + "<path fill=\"#000\" d=\"" + path + "\"/></svg>";
    }
}
