package fi.kuulolla.participation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ParticipationRecordRepository extends Repository<ParticipationRecord, UUID> {
    ParticipationRecord save(ParticipationRecord record);

    ParticipationRecord saveAndFlush(ParticipationRecord record);

    /** Without loading the record: it is read when its model is held. */
    @Query(
            "select r.serviceModelId from ParticipationRecord r where r.id = :record and r.organisationId = :organisation")
    Optional<UUID> modelOf(UUID record, UUID organisation);

    Optional<ParticipationRecord> findByIdAndOrganisationId(UUID id, UUID organisation);

    @Query("select r from ParticipationRecord r where r.organisationId = :organisation and r.serviceModelId = :model"
            + " and r.recordedTo is null order by r.id")
    List<ParticipationRecord> ofModel(UUID organisation, UUID model);

    @Query("select r from ParticipationRecord r where r.organisationId = :organisation and r.workshopId = :workshop"
            + " and r.recordedTo is null order by r.id")
    List<ParticipationRecord> ofWorkshop(UUID organisation, UUID workshop);

    @Query("select r from ParticipationRecord r where r.organisationId = :organisation and r.serviceModelId = :model"
            + " and r.phase in :phases and not r.draft and r.recordedFrom <= :at"
            + " and (r.recordedTo is null or r.recordedTo > :at) order by r.recordedFrom desc, r.id desc")
    List<ParticipationRecord> behind(UUID organisation, UUID model, Set<LedgerPhase> phases, Instant at);

    @Query("select r from ParticipationRecord r where r.workshopId = :workshop and r.draft and r.recordedTo is null")
    List<ParticipationRecord> draftsOf(UUID workshop);
}
