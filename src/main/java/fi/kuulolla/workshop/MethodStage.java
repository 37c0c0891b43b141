package fi.kuulolla.workshop;

import fi.kuulolla.i18n.LangTexts;

/** A stage as a method proposes it; a workshop's agenda starts as a copy of these. */
public record MethodStage(
        String kind, int minutes, boolean anonymous, int voteBudget, int voteCap, LangTexts name, LangTexts prompt) {}
