package fi.kuulolla.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** A picture of {@code frontend/elements/icons.js}. Decoration only: words stand beside it, or a label on the control around it. */
@Tag("k-icon")
public final class Icon extends Component {
    public Icon(String name) {
        getElement().setAttribute("name", name);
    }
}
