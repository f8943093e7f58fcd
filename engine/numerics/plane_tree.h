// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace loopwright {

/// Places in the plane with masses; behind the last there is room up to a multiple of 8, with masses 0.
struct PlaneMasses {
  std::vector<float> xs, ys, masses;
  int count = 0; ///< a multiple of 8

  /// For at most so many places.
  void reserve(std::size_t places);
  /// Ends the first `places` ones.
  void finish(std::size_t places);
};

/// A quadtree over points of the plane (Barnes and Hut 1986). Points that lie near each other form groups; a group sees
/// what is far from all of it as single masses. Immutable; may be read from any thread.
class PlaneTree {
public:
  /// Points [firstPoint, endPoint) of order().
  struct Group {
    int first = 0, end = 0;
  };

  PlaneTree(const std::vector<float> &xs, const std::vector<float> &ys);

  /// The points' indices in the order of the groups.
  const std::vector<std::int32_t> &order() const { return m_order; }
  const std::vector<Group> &groups() const { return m_groups; }
  /// All points as the group sees them: a square of the tree whose side is below `angle` times the distance from its
  /// centre of mass to the group's bounding box is one mass, everything else single points, the group's own too.
  void seenFrom(const Group &group, double angle, PlaneMasses &seen) const;

private:
  struct Node {
    float x = 0, y = 0; ///< centre of mass
    float mass = 0;
    float side = 0;
    int skip = 0;           ///< the next node that is not inside this one
    int first = 0, end = 0; ///< its points
    bool leaf = false;
  };
  struct Sum {
    double x = 0, y = 0;
  };
  Sum build(int first, int end, const std::vector<std::uint32_t> &keys, double extent);

  std::vector<std::int32_t> m_order;
  std::vector<float> m_xs, m_ys; ///< in that order
  std::vector<Node> m_nodes;     ///< each before its parts
  std::vector<Group> m_groups;
};

} // namespace loopwright
