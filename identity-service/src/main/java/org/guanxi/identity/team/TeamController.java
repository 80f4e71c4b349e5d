package org.guanxi.identity.team;

import jakarta.validation.Valid;
import java.util.UUID;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.http.IfMatch;
import org.guanxi.shared.http.Tagged;
import org.guanxi.shared.http.patch.MergePatch;
import org.guanxi.shared.list.Count;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.ListedBy;
import org.guanxi.shared.list.Page;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/teams")
@ListedBy(TeamQueries.class)
class TeamController {

    private final TeamService teams;
    private final TeamQueries queries;

    TeamController(TeamService teams, TeamQueries queries) {
        this.teams = teams;
        this.queries = queries;
    }

    @GetMapping
    Page<TeamView> list(@Valid @ParameterObject ListRequest request) {
        return queries.page(request);
    }

    @GetMapping("/count")
    Count count(@RequestParam(required = false) @Nullable String filter) {
        return queries.count(filter);
    }

    @PostMapping
    ResponseEntity<TeamView> create(@Valid @RequestBody WriteTeam wanted, IdempotencyKey key) {
        TeamView team = teams.create(wanted, key);
        return Tagged.created("/api/teams/" + team.id(), team, team.version());
    }

    @GetMapping("/{id}")
    ResponseEntity<TeamView> get(@PathVariable UUID id) {
        TeamView team = teams.require(id);
        return Tagged.ok(team, team.version());
    }

    @PutMapping("/{id}")
    ResponseEntity<TeamView> change(@PathVariable UUID id, IfMatch seen, @Valid @RequestBody WriteTeam wanted) {
        TeamView team = teams.change(id, seen.version(), wanted);
        return Tagged.ok(team, team.version());
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {MergePatch.TYPE, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<TeamView> patch(@PathVariable UUID id, IfMatch seen, MergePatch<WriteTeam> wanted) {
        return change(id, seen, wanted.onto(teams.require(id)));
    }
}
