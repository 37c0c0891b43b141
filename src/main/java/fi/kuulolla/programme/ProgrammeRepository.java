package fi.kuulolla.programme;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProgrammeRepository extends Repository<Programme, UUID> {
    Programme save(Programme programme);

    Optional<Programme> findByOrganisationAndId(UUID organisation, UUID id);
}
