package fi.kuulolla.report.innokyla;

import fi.kuulolla.i18n.Texts;
import fi.kuulolla.report.innokyla.InnokylaDescription.Field;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.springframework.stereotype.Component;

/** Writes a description as a document (.docx): a heading for each field, so that the fields can be found and read out. */
@Component
public class InnokylaDocument {
    private final Texts texts;

    InnokylaDocument(Texts texts) {
        this.texts = texts;
    }

    public void write(InnokylaDescription description, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            DocumentStyles.add(document, description.locale());
            properties(document, description);
            styled(document, "Title", description.name());
            styled(document, "Note", text(description, "lead"));
            styled(document, "Heading1", text(description, "basics"));
            description.basics().forEach(field -> field(document, description, field));
            styled(document, "Heading1", text(description, "path"));
            description.fields().forEach(field -> field(document, description, field));
            footer(document, description);
            paper(document);
            document.write(out);
        }
    }

    /** A4, in twentieths of a point; a document that does not say is printed on the reader's own, often American, paper. */
    private static void paper(XWPFDocument document) {
        var section = document.getDocument().getBody().getSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        var margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(1_247);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
    }

    private void field(XWPFDocument document, InnokylaDescription description, Field field) {
        styled(document, "Heading2", field.label());
        if (field.text().isEmpty()) {
            styled(document, "Note", text(description, "empty"));
            return;
        }
        for (String paragraph : field.text().split("\n\\s*\n")) {
            XWPFParagraph written = document.createParagraph();
            String[] lines = paragraph.strip().split("\n");
            XWPFRun run = written.createRun();
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    run.addBreak();
                }
                run.setText(storable(lines[i]), run.getCTR().sizeOfTArray());
            }
        }
        if (field.ours()) {
            styled(document, "Note", description.written());
        }
    }

    private static void styled(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(storable(text));
    }

    private void footer(XWPFDocument document, InnokylaDescription description) {
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Note");
        footer.setAlignment(ParagraphAlignment.LEFT);
        footer.createRun()
                .setText(texts.get(
                        description.locale(),
                        "report.innokyla.footer",
                        Phrases.day(description.madeOn(), description.locale()),
                        storable(description.organisation())));
    }

    private void properties(XWPFDocument document, InnokylaDescription description) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(storable(description.name()));
        core.setSubjectProperty(text(description, "title"));
        core.setCreator("Kuulolla");
        core.setCreated(Optional.of(Date.from(description.madeAt())));
        core.setModified(Optional.of(Date.from(description.madeAt())));
        var extended = document.getProperties().getExtendedProperties();
        extended.setApplication("Kuulolla");
        extended.getUnderlyingProperties().setCompany(storable(description.organisation()));
    }

    private String text(InnokylaDescription description, String key) {
        return texts.get(description.locale(), "report.innokyla." + key);
    }

    /** What XML cannot hold would make the whole document unreadable. */
    private static String storable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}
