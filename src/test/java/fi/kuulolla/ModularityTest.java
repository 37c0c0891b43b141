package fi.kuulolla;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

/** The doors between the rooms of docs/architecture.md, held shut by the build. */
class ModularityTest {
    private static final JavaClasses KUULOLLA =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("fi.kuulolla");

    /** From the bottom to the top; rooms on one floor do not know each other. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("shared", "database"),
            List.of("i18n", "live"),
            List.of("shell"),
            List.of("account"),
            List.of("programme"),
            List.of("workshop"),
            List.of("people"),
            List.of("board"),
            List.of("voting"),
            List.of("followup", "measure"),
            List.of("participation"),
            List.of("session", "report", "intake"));

    @Test
    void everyRoomIsEnteredByItsDoor() {
        ApplicationModules.of(Application.class).verify();
    }

    @TestFactory
    Stream<DynamicTest> importsRunDownTheFloorsOnly() {
        List<String> rooms = FLOORS.stream().flatMap(List::stream).toList();
        return rooms.stream()
                .map(room -> DynamicTest.dynamicTest(
                        room,
                        () -> noClasses()
                                .that(resideInAPackage("fi.kuulolla." + room + ".."))
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(notBelow(room)))
                                .check(KUULOLLA)));
    }

    private static String[] notBelow(String room) {
        List<String> closed = new ArrayList<>();
        for (List<String> floor : FLOORS.reversed()) {
            floor.stream().filter(other -> !other.equals(room)).forEach(closed::add);
            if (floor.contains(room)) {
                break;
            }
        }
        return closed.stream().map(other -> "fi.kuulolla." + other + "..").toArray(String[]::new);
    }

    @Test
    void everyRoomHasAFloor() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/fi/kuulolla"))) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            FLOORS.stream().flatMap(List::stream).toList());
        }
    }

    @Test
    void onlyScreensKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "fi.kuulolla.shell..", "fi.kuulolla.session..", "fi.kuulolla.i18n")
                .and()
                .doNotBelongToAnyOf(Application.class)
                // Flow's part of the doors can only be configured with Flow.
                .and()
                .doNotHaveFullyQualifiedName("fi.kuulolla.account.SecurityConfiguration")
                // What one room offers another's screen.
                .and()
                .haveNameNotMatching("fi\\.kuulolla\\.(programme|participation)\\.(\\w+Panel|PhaseFacts)")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(KUULOLLA);
    }

    @Test
    void onlyReportsKnowPoi() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fi.kuulolla.report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .check(KUULOLLA);
    }

    @Test
    void entitiesAndRepositoriesStayInTheirRoom() {
        classes().that().areAnnotatedWith(Entity.class).should().notBePublic().check(KUULOLLA);
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .notBePublic()
                .check(KUULOLLA);
    }

    @Test
    void nobodyLooksAtTheClockUnasked() {
        noClasses().should().callMethodWhere(nowWithoutClock()).check(KUULOLLA);
    }

    private static DescribedPredicate<JavaCall<?>> nowWithoutClock() {
        return DescribedPredicate.describe(
                "now() is not given a clock",
                call -> call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class)));
    }

    @Test
    void whatIsNeededIsGivenToTheConstructor() {
        noFields().should().beAnnotatedWith(Autowired.class).check(KUULOLLA);
    }

    @Test
    void everyPackageSaysWhatItIsForAndThatNothingIsNull() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> folders = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
            assertThat(folders)
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .contains("/**", "NullMarked"));
        }
    }
}
