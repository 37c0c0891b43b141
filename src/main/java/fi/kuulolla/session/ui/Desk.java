package fi.kuulolla.session.ui;

import fi.kuulolla.shared.Actor;
import java.util.UUID;

/** What every part of one open cockpit may use: who sits here, at which workshop, in which words. */
record Desk(Actor.Staff staff, UUID workshop, Words words, Steering steering, Toasts toasts) {}
