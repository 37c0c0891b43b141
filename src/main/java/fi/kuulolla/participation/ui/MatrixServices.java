package fi.kuulolla.participation.ui;

import fi.kuulolla.participation.Basis;
import fi.kuulolla.participation.FilterParameters;
import fi.kuulolla.participation.Gaps;
import fi.kuulolla.participation.Ledger;
import fi.kuulolla.participation.Matrix;
import fi.kuulolla.participation.MatrixTool;
import fi.kuulolla.participation.ParticipationLedger;
import fi.kuulolla.participation.reading.Readings;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.shared.Actor.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the matrix screen asks. */
@Component
record MatrixServices(
        Programmes programmes,
        Ledger ledger,
        ParticipationLedger figures,
        Matrix matrix,
        Gaps gaps,
        Basis basis,
        Readings readings,
        ObjectProvider<MatrixTool> everyTool,
        Clock clock) {
    List<MatrixTool> tools(Staff staff) {
        return everyTool.stream()
                .filter(tool -> tool.isFor(staff))
                .sorted(Comparator.comparingInt(MatrixTool::order))
                .toList();
    }

    LocalDate today() {
        return FilterParameters.dayOf(clock.instant());
    }
}
