package fi.kuulolla.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** What the error pages have in common: what happened, what it means, and the way on. */
abstract class ErrorPage extends Div implements HasDynamicTitle {
    private String title = "";

    final void show(String key, Object... args) {
        addClassName("page");
        title = getTranslation(key);
        removeAll();
        add(new H1(title), new Paragraph(getTranslation(key + ".text", args)));
        add(new NextLink("/home", getTranslation("shell.to-home")));
    }

    @Override
    public String getPageTitle() {
        return title + " · Kuulolla";
    }
}
