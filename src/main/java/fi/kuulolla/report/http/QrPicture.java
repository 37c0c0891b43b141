package fi.kuulolla.report.http;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as an SVG picture with its quiet edge. */
final class QrPicture {
    private static final int EDGE = 4;

    private QrPicture() {}

    static String of(String text) {
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
        return "<svg class=\"qr\" viewBox=\"0 0 " + size + " " + size + "\" aria-hidden=\"true\"><rect width=\"" + size
                + "\" height=\"" + size + "\" fill=\"#fff\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
    }
}
