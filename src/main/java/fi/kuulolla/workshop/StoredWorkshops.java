package fi.kuulolla.workshop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredWorkshops extends Repository<Workshop, UUID> {
    Workshop save(Workshop workshop);

    void flush();

    Optional<Workshop> findById(UUID id);

    Optional<Workshop> findByIdAndOrganisationId(UUID id, UUID organisation);

    @Query("select w.id from Workshop w where w.joinCode = :code")
    Optional<UUID> idOfJoinCode(String code);

    List<Workshop> findByServiceModelIdAndOrganisationIdOrderByStartsAtDesc(UUID model, UUID organisation);

    List<Workshop> findByOrganisationIdOrderByStartsAtDesc(UUID organisation);
}
