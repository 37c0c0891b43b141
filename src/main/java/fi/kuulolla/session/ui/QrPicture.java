package fi.kuulolla.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.nayuki.qrcodegen.QrCode;

/** A QR code as a drawing, always dark on white: scanners need it in dark mode too. */
final class QrPicture {
    private QrPicture() {}

    static Component of(String text, String label) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        Span picture = new Span();
        picture.getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        picture.getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox='0 0 " + code.size + " " + code.size
                                + "' shape-rendering='crispEdges'><path fill='#000' d='" + path + "'/></svg>");
        return picture;
    }
}
