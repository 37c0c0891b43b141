package fi.kuulolla.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.participation.ParticipationFilter;
import fi.kuulolla.participation.PhaseColumns;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.programme.ProjectDetails;
import fi.kuulolla.programme.Projects;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.report.Publicity;
import fi.kuulolla.report.RememberedReports;
import fi.kuulolla.report.ReportBeingMade;
import fi.kuulolla.report.ReportDesk;
import fi.kuulolla.report.ReportOrder;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.shell.NextButton;
import fi.kuulolla.shell.NextLink;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.StaffScreens;
import fi.kuulolla.testing.TestPeople;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-12 Take a report of a programme. */
@KuulollaTest
class ReportsViewTest {
    @Autowired
    TestPeople people;

    @Autowired
    Programmes programmes;

    @Autowired
    Projects projects;

    @Autowired
    ServiceModels models;

    @Autowired
    ReportDesk desk;

    @Autowired
    RememberedReports remembered;

    @Autowired
    StaffScreens screens;

    Staff kaisa;
    UUID programme;
    UUID project;

    @BeforeEach
    void kaisa() {
        kaisa = people.staff(StaffRole.COORDINATOR);
        programme = programmes.create(kaisa, "Sote-keskus");
        project = projects.create(kaisa, programme, new ProjectDetails("RRP", "Itä", "STM", "", null, null));
        models.create(kaisa, project, "Omatyöntekijä", "");
        models.create(kaisa, project, "Selkeät kirjeet", "");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void whoHasNoProgrammeIsToldWhereToBegin() {
        screens.open(people.staff(StaffRole.COORDINATOR), "reports");
        assertThat(_get(H2.class).getText()).isEqualTo("Ensin tarvitaan ohjelma");
        assertThat(_get(NextLink.class).getHref()).isEqualTo("/home");
    }

    @Test
    void aReportIsMadeAndTaken() {
        screens.open(kaisa, "reports");
        assertThat(_get(H1.class).getText()).isEqualTo("Raportit");
        assertThat(figures()).startsWith("Toimintamalleja", "2");

        _click(_get(NextButton.class));

        made(ReportOrder.everything(programme, Lang.FI));
        assertThat(_find(NextButton.class)).isEmpty();
        assertThat(_get(NextLink.class).getHref()).startsWith("/reports/files/");
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(it -> it.matches("Työkirja tehtiin klo \\d+\\.\\d\\d, \\d+ kt\\. Se säilyy tunnin\\."));
        assertThat(_find(Span.class).stream().map(Span::getText)).contains("Kaikki toimintamallit");
    }

    @Test
    void whatIsAskedForIsRememberedAndCanBeAskedForAgain() {
        screens.open(kaisa, "reports");
        _setValue(_get(RadioButtonGroup.class, spec -> spec.withLabel("Vaiheet")), PhaseColumns.FIVE);
        _setValue(
                _get(MultiSelectComboBox.class, spec -> spec.withLabel("Kenen osallistuminen lasketaan")),
                Set.of(Role.CLIENT));
        _setValue(_get(Select.class, spec -> spec.withLabel("Hanke")), project.toString());
        _setValue(_get(Select.class, spec -> spec.withLabel("Raportin kieli")), Lang.SV);
        _setValue(_get(RadioButtonGroup.class, spec -> spec.withLabel("Julkisuusmerkintä")), Publicity.PUBLIC);
        ReportOrder order = new ReportOrder(
                programme,
                new ParticipationFilter(
                        PhaseColumns.FIVE,
                        Set.of(Role.CLIENT),
                        Set.of(),
                        Set.of(),
                        null,
                        project.toString(),
                        null,
                        "",
                        null),
                Lang.SV,
                Publicity.PUBLIC);

        _click(_get(NextButton.class));

        ReportBeingMade report = made(order);
        assertThat(report.name()).startsWith("delaktighet-Sote-keskus-");
        assertThat(remembered.of(kaisa, 5)).extracting(it -> it.order()).containsExactly(order);

        screens.open(kaisa, "reports");
        assertThat(_get(RadioButtonGroup.class, spec -> spec.withLabel("Vaiheet"))
                        .getValue())
                .isEqualTo(PhaseColumns.FIVE);
        assertThat(_get(Select.class, spec -> spec.withLabel("Hanke")).getValue())
                .isEqualTo(project.toString());
        assertThat(_get(
                                NativeDetails.class,
                                spec -> spec.withPredicate(
                                        it -> it.getSummaryText().equals("Rajaa raporttia")))
                        .isOpen())
                .isTrue();
        assertThat(_find(Span.class).stream().map(Span::getText))
                .contains("Viisi vaihetta · RRP · Asiakas tai potilas")
                .anyMatch(it -> it.startsWith("ruotsi · Julkinen · "));
        // The file of the same order is still there.
        assertThat(_get(NextLink.class).getHref()).isEqualTo("/reports/files/" + report.id());
    }

    @Test
    void anotherWishIsAnotherReport() {
        screens.open(kaisa, "reports");
        _click(_get(NextButton.class));
        made(ReportOrder.everything(programme, Lang.FI));
        _setValue(_get(Select.class, spec -> spec.withLabel("Raportin kieli")), Lang.EN);
        assertThat(_get(NextButton.class).getLabel()).isEqualTo("Tee työkirja");
        assertThat(_find(NextLink.class)).isEmpty();
    }

    @Test
    void theTablesFollowTheFilterAndTheLanguage() {
        screens.open(kaisa, "home");
        UI.getCurrent()
                .navigate(
                        "reports",
                        QueryParameters.fromString("programme=" + programme + "&phases=5&area=It%C3%A4&lang=en"));
        List<String> tables = _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(it -> it.contains("/tables/"))
                .toList();
        assertThat(tables)
                .hasSize(17)
                .contains("/programmes/" + programme + "/tables/bases.csv?phases=5&area=It%C3%A4&lang=en");
    }

    @Test
    void theMatrixLeadsToItsReport() {
        screens.open(kaisa, "home");
        UI.getCurrent().navigate("programmes/" + programme, QueryParameters.fromString("phases=4&search=kirjeet"));
        String door = _get(Anchor.class, spec -> spec.withText("Raportti")).getHref();
        assertThat(door).isEqualTo("/reports?programme=" + programme + "&phases=4&search=kirjeet");

        UI.getCurrent().navigate("reports", QueryParameters.fromString(door.substring(door.indexOf('?') + 1)));
        assertThat(figures()).startsWith("Toimintamalleja", "1");
    }

    @Test
    void aProgrammeOfAnotherOrganisationIsNotThere() {
        screens.open(people.staff(StaffRole.COORDINATOR), "home");
        UI.getCurrent().navigate("reports", QueryParameters.fromString("programme=" + programme));
        assertThat(_get(H1.class).getText()).isNotEqualTo("Raportit");
    }

    private List<String> figures() {
        return _get(DescriptionList.class)
                .getElement()
                .getChildren()
                .map(it -> it.getText())
                .toList();
    }

    /** Waits until the report is ready and the page has heard of it. */
    private ReportBeingMade made(ReportOrder order) {
        ReportBeingMade report = desk.newest(kaisa, order).orElseThrow();
        assertThat(report.done().join().step()).isEqualTo(ReportBeingMade.Step.READY);
        MockVaadin.clientRoundtrip(false);
        return report;
    }
}
