// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/sqlite.h"

namespace loopwright::project_schema {

// The tables of a project file, version 5 (version 1 had no swing, 2 no locks, 3 no roles, 4 no kinds):
//   settings  key and value: current (index of the open loop), view (JSON), program (who wrote it); journals also name
//             the file they belong to
//   loops     the project's loops (kept = 0), each under its id in the project, and the candidates that were kept
//             (kept = 1), each in the order of `position`; recipe and metrics are JSON or NULL
//   locks     of each loop: which codes models leave alone, the stream's name and ticks
//   tracks    of each loop, in their order; kind is "drums" or "pitched", for programs that know no other roles
//   notes     of each track; ticks at 480 a quarter

/// No project has more; files that say otherwise are damaged.
constexpr int kMostLoops = 256;
constexpr int kMostKept = 1024;
constexpr int kMostTracks = 16;
constexpr int kMostBarsOfLoop = 256;
constexpr int kMostNotesOfLoop = 100000;
constexpr int kMostLocksOfLoop = 4096;
constexpr int kMostNotesOfProject = 2000000;
constexpr std::int64_t kLargestId = std::int64_t(1) << 53;   ///< of a loop; larger ones are given anew
constexpr int kLongestName = 1000;                           ///< characters
constexpr std::int64_t kLongestJson = std::int64_t(1) << 20; ///< bytes
constexpr std::uint64_t kLargestFile = std::uint64_t(256) << 20;

const SqliteDatabase::Identity &identity(); ///< "LWPR"
constexpr int kFirstWithSwing = 2;          ///< version of the file
constexpr int kFirstWithLocks = 3;
constexpr int kFirstWithRoles = 4;
constexpr int kFirstWithKinds = 5; ///< beside the roles
Status createTables(SqliteDatabase &database);
/// The file has exactly these tables as they were created, and nothing else that would run on access.
Status checkTables(const SqliteDatabase &database);

} // namespace loopwright::project_schema
