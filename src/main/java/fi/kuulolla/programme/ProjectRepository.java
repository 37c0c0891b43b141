package fi.kuulolla.programme;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProjectRepository extends Repository<Project, UUID> {
    Project save(Project project);

    Optional<Project> findByOrganisationAndId(UUID organisation, UUID id);
}
