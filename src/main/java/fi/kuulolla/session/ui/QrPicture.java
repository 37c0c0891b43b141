package fi.kuulolla.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.shell.QrSvg;

/** A QR code as a drawing, always dark on white: scanners need it in dark mode too. */
final class QrPicture {
    private QrPicture() {}

    static Component of(String text, String label) {
        Span picture = new Span();
        picture.getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        picture.getElement().setProperty("innerHTML", QrSvg.of(text));
        return picture;
    }
}
