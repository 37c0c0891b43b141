package fi.kuulolla.session.ui;

import com.vaadin.flow.component.Component;

/** What is worked on in a stage. */
interface Work extends Part {
    Component body();

    /** Needs the whole width: the right column makes way. */
    default boolean wide() {
        return false;
    }
}
