package org.guanxi.identity.actor;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For everybody who may know people; what an application may do is told to administrators only. */
@RestController
@RequestMapping("/api/users/actors")
class ActorController {

    private final Actors actors;

    ActorController(Actors actors) {
        this.actors = actors;
    }

    @GetMapping("/{id}")
    @Operation(summary = "Name a person by their id, or an application by its client id")
    ActorView get(@PathVariable String id) {
        return actors.require(id);
    }
}
