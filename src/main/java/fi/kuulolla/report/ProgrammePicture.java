package fi.kuulolla.report;

import fi.kuulolla.account.OrganisationView;
import fi.kuulolla.participation.ModelRow;
import fi.kuulolla.participation.ParticipationFilter;
import fi.kuulolla.participation.RecordLine;
import fi.kuulolla.participation.Totals;
import fi.kuulolla.programme.ModelLink;
import fi.kuulolla.programme.ModelStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything the workbook of a programme tells, read as of one moment.
 *
 * @param madeBy who asked for it
 * @param statuses the programme's scale of where models stand
 * @param models the lines of the matrix, by project and name
 * @param records what stands behind them
 * @param workshops held ones, newest first, with people only as the rule of small groups lets them be told
 */
record ProgrammePicture(
        String programme,
        OrganisationView organisation,
        String madeBy,
        Instant at,
        Publicity publicity,
        ParticipationFilter filter,
        Totals totals,
        List<ModelStatus> statuses,
        List<ModelRow> models,
        Map<UUID, List<ModelLink>> links,
        List<RecordLine> records,
        List<ToldWorkshop> workshops) {
    ProgrammePicture {
        statuses = List.copyOf(statuses);
        models = List.copyOf(models);
        links = Map.copyOf(links);
        records = List.copyOf(records);
        workshops = List.copyOf(workshops);
    }

    int threshold() {
        return organisation.smallGroupThreshold();
    }
}
