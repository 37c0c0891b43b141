package fi.kuulolla.session.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import fi.kuulolla.workshop.WallLinks;
import org.jspecify.annotations.Nullable;

/**
 * The address of the wall. Only a hash of it is kept, so it can be shown while this cockpit is open and never again; making a new
 * one leaves a wall that is already up as it is.
 */
final class WallPanel extends Div {

    /** The address made while this cockpit is open. */
    static final class Kept {
        private @Nullable String token;
    }

    private final Desk desk;
    private final WallLinks links;
    private final JoinAddress address;
    private final Kept kept;
    private final TextField field = new TextField();
    private final Anchor open = new Anchor();
    private final Div ready = Controls.styled(new Div(), "ck-stack");

    WallPanel(Desk desk, WallLinks links, JoinAddress address, Kept kept) {
        this.desk = desk;
        this.links = links;
        this.address = address;
        this.kept = kept;
        Words words = desk.words();
        addClassNames("ck-stack", "ck-wallPanel");
        field.setLabel(words.t("wall.address"));
        field.setReadOnly(true);
        field.setWidthFull();
        open.setText(words.t("wall.openIt"));
        open.setTarget(AnchorTarget.BLANK);
        open.addClassNames("ck-btn", "is-strong");
        NativeButton copy = Controls.button(words.t("wall.copy"), this::copy);
        ready.add(field, Controls.styled(new Div(open, copy), "ck-actions"));
        NativeButton fresh = Controls.button(words.t("wall.new"), this::make);
        NativeButton revoke = Controls.styled(Controls.button(words.t("wall.revoke"), this::revoke), "is-quiet");
        add(Controls.meta(words.t("wall.why")), ready);
        if (!address.reachable()) {
            add(new Warning(words.t("join.unreachable")));
        }
        add(Controls.styled(new Div(fresh, revoke), "ck-actions"));
        show();
    }

    private void make() {
        desk.steering().attempt(() -> kept.token = links.create(desk.staff(), desk.workshop()));
        show();
    }

    private void revoke() {
        boolean done = desk.steering().attempt(() -> links.revoke(desk.staff(), desk.workshop()));
        if (done) {
            kept.token = null;
            show();
            desk.toasts().say(desk.words().t("wall.revoked"));
        }
    }

    private void show() {
        String token = kept.token;
        ready.setVisible(token != null);
        if (token != null) {
            field.setValue(address.wall(token));
            open.setHref(address.wallHere(token));
        }
    }

    private void copy() {
        UI.getCurrentOrThrow().getPage().executeJs("navigator.clipboard?.writeText($0)", field.getValue());
        desk.toasts().say(desk.words().t("wall.copied"));
    }
}
