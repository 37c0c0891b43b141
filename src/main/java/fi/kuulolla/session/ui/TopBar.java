package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** What runs here, how to join, who is here, and what is needed now and then. */
final class TopBar extends Div implements Part {
    private final Words words;
    private final H1 title = new H1();
    private final Paragraph where = Controls.meta("");
    private final String model;
    private final Element code = new Element("b").setAttribute("class", "ck-code");
    private final NativeButton late;
    private final Span lateCount = Controls.styled(new Span(), "ck-badge");
    private final Div join;

    TopBar(Words words, String model, JoinAddress address, PanelHost open) {
        this.words = words;
        this.model = model;
        addClassNames("ck-head", "ck-on-spruce");
        Anchor mark = new Anchor("/home");
        mark.addClassName("ck-mark");
        mark.getElement().appendChild(new Element("k-mark"));
        late = Controls.button("tray", words.t("late.open"), open::late);
        late.add(lateCount);
        NativeButton people = Controls.button("people", "", open::people);
        people.getChildren()
                .filter(Span.class::isInstance)
                .findFirst()
                .orElseThrow()
                .getElement()
                .appendChild(new Element("k-figure")
                        .setAttribute("of", "here")
                        .setAttribute("one", words.t("here"))
                        .setAttribute("other", words.t("here")));
        // Who waits at the door must not wait for the facilitator to open the panel by chance.
        people.getElement()
                .appendChild(Controls.figure("waiting", words.t("waiting"), words.t("waiting"))
                        .setAttribute("unless-zero", true)
                        .setAttribute("class", "ck-badge"));
        Shortcut.PEOPLE.mark(people);
        join = new Div(Controls.meta(words.t("join.at", address.host())));
        join.addClassName("ck-join");
        join.getElement().appendChild(code);
        add(
                mark,
                Controls.styled(new Div(title, where), "ck-title"),
                join,
                Controls.styled(new Div(late, people, new MoreMenu(words, open)), "ck-actions"));
    }

    @Override
    public void show(Now now) {
        title.setText(now.workshop().title());
        String phases = now.workshop().phases().stream()
                .sorted()
                .map(p -> words.label("phase", p.code()))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        where.setText(phases.isEmpty() ? model : model + " · " + phases);
        code.setText(now.workshop().joinCode());
        late.setVisible(now.late() > 0);
        lateCount.setText(String.valueOf(now.late()));
    }
}
