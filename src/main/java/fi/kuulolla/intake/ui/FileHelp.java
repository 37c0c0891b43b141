package fi.kuulolla.intake.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Tells which files are understood. */
final class FileHelp extends Details {
    private static final String[] PARTS = {"long", "wide", "values", "empty", "cells"};

    FileHelp(Words words) {
        Div told = new Div();
        told.addClassName("import-help");
        for (String part : PARTS) {
            told.add(new Paragraph(words.of("help." + part)));
        }
        setSummaryText(words.of("help"));
        add(told);
    }
}
