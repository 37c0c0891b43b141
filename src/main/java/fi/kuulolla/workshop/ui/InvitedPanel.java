package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shell.Icon;
import fi.kuulolla.workshop.Balance;
import fi.kuulolla.workshop.WorkshopView;
import java.util.function.BiConsumer;

/** Who is invited, role by role, and whether there are as many clients as others. */
final class InvitedPanel extends Section {
    private final Words words;
    private final Save save;
    private final BiConsumer<Role, Integer> invite;
    private final Span clientBar = new Span();
    private final Span otherBar = new Span();
    private final Div bars = new Div(clientBar, otherBar);
    private final Span clients = new Span();
    private final Span others = new Span();
    private final Div content = new Div();
    private final Paragraph advice = new Paragraph();
    private boolean editing;

    InvitedPanel(WorkshopView workshop, Words words, Save save, BiConsumer<Role, Integer> invite) {
        this.words = words;
        this.save = save;
        this.invite = invite;
        addClassNames("k-panel", "k-stack");
        H2 heading = new H2(words.of("workshop.invited"));
        heading.setId("invited-heading");
        getElement().setAttribute("aria-labelledby", "invited-heading");
        bars.addClassName("balance-bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        clientBar.addClassName("experience");
        otherBar.addClassName("others");
        Paragraph sums = new Paragraph(clients, others);
        sums.addClassName("balance-sums");
        content.addClassName("k-stack");
        Paragraph counted = new Paragraph(words.of("workshop.invited.counted"));
        counted.addClassName("k-meta");
        advice.getElement().setAttribute("role", "status");
        add(heading, bars, sums, content, counted, advice);
        if (workshop.invited().isEmpty()) {
            edit(workshop);
        }
        show(workshop);
    }

    void show(WorkshopView workshop) {
        Balance balance = Balance.of(workshop.invited());
        bars.setVisible(!balance.nobody());
        clientBar.getStyle().set("--n", String.valueOf(balance.experience()));
        otherBar.getStyle().set("--n", String.valueOf(balance.others()));
        clients.setText(words.of("workshop.invited.clients", balance.experience()));
        others.setText(words.of("workshop.invited.others", balance.others()));
        advise(balance);
        if (!editing) {
            tell(workshop);
        }
    }

    private void tell(WorkshopView workshop) {
        UnorderedList list = new UnorderedList();
        list.addClassName("invited-list");
        workshop.invited().forEach((role, people) -> {
            Span number = new Span(String.valueOf(people));
            number.addClassName("k-num");
            list.add(new ListItem(new RoleWord(role), number));
        });
        NativeButton edit = Buttons.plain("pen", words.of("workshop.invited.edit"), () -> edit(workshop));
        edit.addClassName("wide");
        content.removeAll();
        content.add(list, edit);
    }

    private void edit(WorkshopView workshop) {
        editing = true;
        content.removeAll();
        content.add(
                new InvitedForm(workshop, words, save, invite),
                new Div(Buttons.plain(words.of("workshop.stage.done"), () -> {
                    editing = false;
                    save.now(() -> {});
                })));
    }

    private void advise(Balance balance) {
        Span strong = new Span();
        strong.addClassName("strong");
        Span rest = new Span();
        if (balance.nobody()) {
            rest.setText(words.of("workshop.invited.nobody"));
        } else if (balance.missing() > 0) {
            strong.setText(words.count("workshop.invited.missing", balance.missing()));
            rest.setText(words.of("workshop.invited.rule"));
        } else {
            rest.setText(words.of("workshop.invited.enough"));
        }
        boolean enough = !balance.nobody() && balance.missing() == 0;
        advice.setClassName(enough ? "k-warn enough" : "k-warn");
        advice.removeAll();
        advice.add(new Icon(enough ? "check" : "people"), new Span(strong, new Span(" "), rest));
    }
}
