package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.workshop.StageState;
import fi.kuulolla.workshop.StageView;
import java.util.UUID;

/** One stage of the agenda: when, what, how long, up and down. Stays itself while it changes, so focus stays too. */
final class AgendaRow extends ListItem {

    /** What a row asks for. */
    interface Wishes {
        void select(UUID stage);

        void step(UUID stage, int minutes);

        void move(UUID stage, boolean up);
    }

    private final Words words;
    private final Span clock = new Span();
    private final NativeButton name = new NativeButton();
    private final Paragraph about = new Paragraph();
    private final Span minutes = new Span();
    private final Div length = new Div();
    private final NativeButton shorter;
    private final NativeButton longer;
    private final NativeButton up;
    private final NativeButton down;
    private StageView stage;

    AgendaRow(StageView stage, Words words, Wishes wishes) {
        this.stage = stage;
        this.words = words;
        shorter = Buttons.icon("minus", "", () -> wishes.step(stage.id(), Minutes.shorter(this.stage.minutes())));
        longer = Buttons.icon("plus", "", () -> wishes.step(stage.id(), Minutes.longer(this.stage.minutes())));
        up = Buttons.icon("up", "", () -> wishes.move(stage.id(), true));
        down = Buttons.icon("down", "", () -> wishes.move(stage.id(), false));
        addClassName("agenda-row");
        clock.addClassNames("agenda-clock", "k-num");
        Span cup = new Span();
        cup.addClassName("agenda-cup");
        cup.getElement().setAttribute("aria-hidden", "true");
        name.getElement().setAttribute("type", "button");
        about.addClassName("k-meta");
        name.addClickListener(click -> wishes.select(stage.id()));
        about.addClickListener(click -> wishes.select(stage.id()));
        Div what = new Div(new H3(name), about);
        what.addClassNames("k-grow", "agenda-what");
        length.add(shorter, minutes, longer);
        length.addClassName("agenda-minutes");
        length.getElement().setAttribute("role", "group");
        up.addClassName("quiet");
        down.addClassName("quiet");
        Div moves = new Div(up, down);
        moves.addClassName("agenda-moves");
        add(clock, cup, what, length, moves);
    }

    UUID stage() {
        return stage.id();
    }

    void show(
            StageView stage,
            String name,
            String about,
            String clock,
            boolean selected,
            boolean canUp,
            boolean canDown) {
        this.stage = stage;
        this.name.setText(name);
        this.name.getElement().setAttribute("aria-pressed", String.valueOf(selected));
        this.about.setText(about);
        this.clock.setText(clock);
        minutes.setText(words.of("workshop.minutes", stage.minutes()));
        getStyle().set("--m", String.valueOf(Math.min(stage.minutes(), 60)));
        setClassName("selected", selected);
        setClassName("skipped", stage.state() == StageState.SKIPPED);
        setClassName("talk", stage.kind().equals("checkin") || stage.kind().equals("checkout"));
        length.getElement().setAttribute("aria-label", words.of("workshop.agenda.length", name));
        named(shorter, "workshop.agenda.shorter", name);
        named(longer, "workshop.agenda.longer", name);
        named(up, "workshop.agenda.up", name);
        named(down, "workshop.agenda.down", name);
        Buttons.able(shorter, stage.minutes() > 1);
        Buttons.able(longer, stage.minutes() < Minutes.MOST);
        Buttons.able(up, canUp);
        Buttons.able(down, canDown);
    }

    private void named(NativeButton button, String key, String name) {
        button.setAriaLabel(words.of(key, name));
        button.getElement().setAttribute("title", words.of(key, name));
    }

    /** After the row has moved, focus is where it was. */
    void focusMove(boolean up) {
        (up ? this.up : down).focus();
    }

    void focusName() {
        name.focus();
    }
}
