package fi.kuulolla.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import fi.kuulolla.report.ReportBeingMade;
import fi.kuulolla.shell.NextButton;
import fi.kuulolla.shell.NextLink;
import java.util.Locale;

/** The next step of the page: have the report made, see how far it is, take the file. */
final class ReportStep extends Div {
    private final ReportWords words;
    private final Runnable onMake;
    private final NextButton make;
    private final Paragraph told = new Paragraph();
    private final Element bar = new Element("progress");
    private boolean busy;

    ReportStep(ReportWords words, Runnable onMake) {
        this.words = words;
        this.onMake = onMake;
        addClassName("report-step");
        told.addClassName("k-meta");
        told.getElement().setAttribute("role", "status");
        bar.setAttribute("max", "100");
        bar.setAttribute("aria-label", words.of("progress"));
        make = new NextButton(words.of("make"), this::press);
        ready();
    }

    /** Nothing is being made: it can begin. */
    void ready() {
        busy = false;
        removeAll();
        bar.removeFromParent();
        make.setLabel(words.of("make"));
        make.getElement().removeAttribute("aria-disabled");
        told.setText("");
        add(make, told);
    }

    private void press() {
        // The button stays where the focus is, so a second press has to mean nothing.
        if (!busy) {
            begun();
            onMake.run();
        }
    }

    private void begun() {
        busy = true;
        make.setLabel(words.of("making"));
        make.getElement().setAttribute("aria-disabled", "true");
    }

    void show(ReportBeingMade report, ReportBeingMade.State state) {
        switch (state.step()) {
            case READY -> file(report, state.bytes());
            case FAILED -> {
                ready();
                told.setText(words.of("failed"));
            }
            default -> {
                begun();
                bar.setAttribute("value", String.valueOf(state.percent()));
                if (bar.getParent() == null) {
                    getElement().appendChild(bar);
                }
                told.setText(words.of("step." + state.step().name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    private void file(ReportBeingMade report, long bytes) {
        boolean asked = busy;
        busy = false;
        removeAll();
        bar.removeFromParent();
        NextLink link = new NextLink("/reports/files/" + report.id(), words.of("download"));
        link.setRouterIgnore(true);
        NativeButton again = new NativeButton(words.of("again"), click -> {
            ready();
            make.focus();
        });
        again.addClassNames("k-btn", "quiet");
        told.setText(words.of("ready", words.time(report.begun()), words.size(bytes)));
        add(told, link, again);
        if (asked) {
            link.focus();
        }
    }
}
