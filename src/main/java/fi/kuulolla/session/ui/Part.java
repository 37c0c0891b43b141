package fi.kuulolla.session.ui;

/** A piece of the cockpit. Showing the same thing twice changes nothing on the screen, so focus and scroll stay where they are. */
interface Part {
    void show(Now now);
}
